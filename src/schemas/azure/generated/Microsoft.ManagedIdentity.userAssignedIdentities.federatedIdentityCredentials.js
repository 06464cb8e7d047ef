// Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30. Made from Azure.Bicep.Types.Az 0.2.972 by `npm run import:azure`; do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"$ref":"#/$defs/federatedIdentityCredentials","type":"object","$defs":{"FederatedIdentityCredentialProperties":{"type":"object","nullable":true,"properties":{"issuer":{"type":"string"},"subject":{"type":"string"},"audiences":{"type":"array","items":{"type":"string"}}},"required":["issuer","subject","audiences"],"additionalProperties":false},"federatedIdentityCredentials":{"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string","pattern":"^[a-zA-Z0-9]{1}[a-zA-Z0-9-_]{2,119}$"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"properties":{"$ref":"#/$defs/FederatedIdentityCredentialProperties"},"systemData":{"const":null,"readOnly":true}},"required":["name"],"additionalProperties":false}}};
const schema7 = {"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string","pattern":"^[a-zA-Z0-9]{1}[a-zA-Z0-9-_]{2,119}$"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"properties":{"$ref":"#/$defs/FederatedIdentityCredentialProperties"},"systemData":{"const":null,"readOnly":true}},"required":["name"],"additionalProperties":false};
const pattern0 = new RegExp("^[a-zA-Z0-9]{1}[a-zA-Z0-9-_]{2,119}$", "u");
const schema8 = {"type":"object","nullable":true,"properties":{"issuer":{"type":"string"},"subject":{"type":"string"},"audiences":{"type":"array","items":{"type":"string"}}},"required":["issuer","subject","audiences"],"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema8,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuer === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "issuer"},parentSchema:schema8,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.subject === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "subject"},parentSchema:schema8,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.audiences === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "audiences"},parentSchema:schema8,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!(((key0 === "issuer") || (key0 === "subject")) || (key0 === "audiences"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema8,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.issuer !== undefined){
let data0 = data.issuer;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/issuer",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.issuer,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.subject !== undefined){
let data1 = data.subject;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/subject",keyword:"type",params:{type: "string"},parentSchema:schema8.properties.subject,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.audiences !== undefined){
let data2 = data.audiences;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/audiences/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema8.properties.audiences.items,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/audiences",keyword:"type",params:{type: "array"},parentSchema:schema8.properties.audiences,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema7,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema7,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "type")) || (key0 === "apiVersion")) || (key0 === "properties")) || (key0 === "systemData"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema7,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(null !== data0){
const err3 = {instancePath:instancePath+"/id",keyword:"const",params:{allowedValue: schema7.properties.id.const},parentSchema:schema7.properties.id,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9]{1}[a-zA-Z0-9-_]{2,119}$"},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(null !== data2){
const err6 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: schema7.properties.type.const},parentSchema:schema7.properties.type,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.apiVersion !== undefined){
let data3 = data.apiVersion;
if(null !== data3){
const err7 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: schema7.properties.apiVersion.const},parentSchema:schema7.properties.apiVersion,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.properties !== undefined){
if(!(validate23(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.systemData !== undefined){
let data5 = data.systemData;
if(null !== data5){
const err8 = {instancePath:instancePath+"/systemData",keyword:"const",params:{allowedValue: schema7.properties.systemData.const},parentSchema:schema7.properties.systemData,data:data5};
(vErrors ??= []).push(err8);
errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema6,data};
(vErrors ??= []).push(err0);
errors++;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}

